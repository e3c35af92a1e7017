@echo off
rem Starts Yimen on the JDK of JAVA_HOME, else on the java of the PATH.
rem Exit codes: 0 done, 1 what was checked is not in order, 2 not carried out as asked.
setlocal DisableDelayedExpansion
chcp 65001 >nul
for %%I in ("%~dp0..") do set "YIMEN_AT=%%~fI"

set "YIMEN_JAVA=java.exe"
if defined JAVA_HOME set "YIMEN_JAVA=%JAVA_HOME%\bin\java.exe"
"%YIMEN_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo yimen: 找不到 Java，请安装 Java 17 或更新版本，或设置 JAVA_HOME。 1>&2
  echo yimen: no Java found: install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)

rem Most words are over before the second compiler pays, and it takes a core that a day needs for
rem its work; a long log is worth it.
set "YIMEN_TIERS=-XX:TieredStopAtLevel=1"
if /i "%~1"=="replay" set "YIMEN_TIERS="
if /i "%~1"=="serve" set "YIMEN_TIERS=-XX:TieredStopAtLevel=1 -Xmn16m"

rem The class data archive fits one JDK and one place: its name says which. Where it cannot be
rem made or does not fit, Java starts without it.
set "YIMEN_JDK=unknown"
if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
  for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_RUNTIME_VERSION "%JAVA_HOME%\release"`) do set "YIMEN_JDK=%%~V"
)
set "YIMEN_ARCHIVE=%YIMEN_AT%\cache\%YIMEN_JDK%.jsa"
set "YIMEN_PLACE="
if exist "%YIMEN_ARCHIVE%.place" set /p YIMEN_PLACE=<"%YIMEN_ARCHIVE%.place"
if not "%YIMEN_PLACE%"=="%YIMEN_AT%" call :archive
set "YIMEN_SHARE=-Xshare:auto"
if exist "%YIMEN_ARCHIVE%" set YIMEN_SHARE="-XX:SharedArchiveFile=%YIMEN_ARCHIVE%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr

"%YIMEN_JAVA%" %YIMEN_TIERS% %YIMEN_SHARE% -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -jar "%YIMEN_AT%\lib\yimen.jar" %*
exit /b %errorlevel%

:archive
mkdir "%YIMEN_AT%\cache" 2>nul
del /q "%YIMEN_ARCHIVE%" 2>nul
"%YIMEN_JAVA%" -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%YIMEN_ARCHIVE%" -XX:+UseSerialGC -Xlog:disable -jar "%YIMEN_AT%\lib\yimen.jar" rehearse <nul >nul 2>&1
>"%YIMEN_ARCHIVE%.place" 2>nul echo %YIMEN_AT%
exit /b 0
