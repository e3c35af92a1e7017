@echo off
rem yimen demo   builds what is not built yet, runs a day of the demo hall and opens it (--once: does not open it)
rem yimen test   builds everything and runs all tests
rem yimen WORD   builds what is not built yet and runs that word of the program
rem Needs a JDK 17 or newer: JAVA_HOME, else the one of the PATH.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0"
set "APP=%ROOT%reference-app\target\yimen"
rem The stamp is written last and taken away first, and lies among the jars, which every build
rem clears: a build that broke off, whoever began it, leaves none.
set "STAMP=%APP%\lib\.built"

if defined JAVA_HOME goto found
for %%J in (javac.exe) do set "JAVAC=%%~$PATH:J"
if not defined JAVAC goto nojdk
for %%J in ("%JAVAC%") do for %%H in ("%%~dpJ..") do set "JAVA_HOME=%%~fH"
:found
if not exist "%JAVA_HOME%\bin\javac.exe" goto nojdk

if /i "%~1"=="test" goto test

rem Newer sources than the last build?
powershell -NoProfile -Command "$m = '%STAMP%'; if (-not (Test-Path -LiteralPath $m) -or -not (Test-Path -LiteralPath '%APP%\lib\yimen.jar') -or -not (Test-Path -LiteralPath '%APP%\bin\yimen.cmd')) { exit 1 }; $t = (Get-Item -LiteralPath $m).LastWriteTime; $n = Get-ChildItem -LiteralPath '%ROOT%pom.xml','%ROOT%domain','%ROOT%ports','%ROOT%adapters','%ROOT%reference-app' -Recurse -File | Where-Object { $_.FullName -notmatch '\\target\\|\\src\\test\\' -and $_.LastWriteTime -gt $t } | Select-Object -First 1; if ($n) { exit 1 }"
if not errorlevel 1 goto run
echo yimen: 正在构建，首次需要几分钟下载依赖 ... 1>&2
echo yimen: building; the first time takes some minutes of downloads ... 1>&2
call :sweep
pushd "%ROOT%"
rem Not quiet: its lines say which module it is at.
call "%ROOT%mvnw.cmd" -B -ntp -DskipTests -pl reference-app -am package <nul 1>&2
set "RC=%errorlevel%"
popd
if not "%RC%"=="0" exit /b %RC%
move /y "%STARTED%" "%STAMP%" >nul

:run
call "%APP%\bin\yimen.cmd" %*
exit /b %errorlevel%

:test
call :sweep
pushd "%ROOT%"
call "%ROOT%mvnw.cmd" -B -ntp verify
set "RC=%errorlevel%"
popd
if "%RC%"=="0" move /y "%STARTED%" "%STAMP%" >nul
exit /b %RC%

rem Jars and classes that were cut short look newer than their sources and would be taken for whole.
:sweep
set "STARTED=%TEMP%\yimen-%RANDOM%%RANDOM%.started"
type nul >"%STARTED%"
if exist "%STAMP%" goto swept
for %%D in (domain ports reference-app) do call :clear "%ROOT%%%D\target"
for /d %%D in ("%ROOT%adapters\*") do call :clear "%%D\target"
:swept
del /q "%STAMP%" 2>nul
exit /b 0

:clear
for %%F in (classes test-classes maven-status yimen) do rd /s /q "%~1\%%F" 2>nul
del /q "%~1\*.jar" 2>nul
exit /b 0

:nojdk
echo yimen: 需要 JDK 17 或更新版本：请安装，或把 JAVA_HOME 指向它。 1>&2
echo yimen: a JDK 17 or newer is needed: install one, or point JAVA_HOME at it. 1>&2
exit /b 2
