@echo off
rem yimen demo   builds what is not built yet and runs a day of the demo hall
rem yimen test   builds everything and runs all tests
rem yimen WORD   builds what is not built yet and runs that word of the program
rem Needs a JDK 17 or newer: JAVA_HOME, else the one of the PATH.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0"
set "APP=%ROOT%reference-app\target\yimen"

if defined JAVA_HOME goto found
for %%J in (javac.exe) do set "JAVAC=%%~$PATH:J"
if not defined JAVAC goto nojdk
for %%J in ("%JAVAC%") do for %%H in ("%%~dpJ..") do set "JAVA_HOME=%%~fH"
:found
if not exist "%JAVA_HOME%\bin\javac.exe" goto nojdk

if /i "%~1"=="test" goto test

rem Newer sources than the last build?
powershell -NoProfile -Command "$m = '%APP%.built'; if (-not (Test-Path -LiteralPath $m)) { exit 1 }; $t = (Get-Item -LiteralPath $m).LastWriteTime; $n = Get-ChildItem -LiteralPath '%ROOT%pom.xml','%ROOT%domain','%ROOT%ports','%ROOT%adapters','%ROOT%reference-app' -Recurse -File | Where-Object { $_.FullName -notmatch '\\target\\|\\src\\test\\' -and $_.LastWriteTime -gt $t } | Select-Object -First 1; if ($n) { exit 1 }"
if not errorlevel 1 goto run
echo yimen: 正在构建，首次需要几分钟下载依赖 ... 1>&2
echo yimen: building; the first time takes some minutes of downloads ... 1>&2
pushd "%ROOT%"
call "%ROOT%mvnw.cmd" -B -ntp -q -DskipTests -pl reference-app -am package <nul 1>&2
set "RC=%errorlevel%"
popd
if not "%RC%"=="0" exit /b %RC%
type nul >"%APP%.built"

:run
call "%APP%\bin\yimen.cmd" %*
exit /b %errorlevel%

:test
pushd "%ROOT%"
call "%ROOT%mvnw.cmd" -B -ntp verify
set "RC=%errorlevel%"
popd
exit /b %RC%

:nojdk
echo yimen: 需要 JDK 17 或更新版本：请安装，或把 JAVA_HOME 指向它。 1>&2
echo yimen: a JDK 17 or newer is needed: install one, or point JAVA_HOME at it. 1>&2
exit /b 1
