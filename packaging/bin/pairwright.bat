@echo off
rem Starts Pairwright with the first Java of version 25 or newer that it finds.
setlocal EnableExtensions DisableDelayedExpansion

for %%L in ("%~dp0..\lib") do set "lib=%%~fL"
set "java="
call :try "%PAIRWRIGHT_JAVA%"
call :try "%PAIRWRIGHT_JAVA%\bin\java.exe"
call :try "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :try "%%~$PATH:J"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do (
    call :try "%%~D\bin\java.exe"
    call :try "%%~D\current\bin\java.exe"
)
if not defined java (
    echo Pairwright needs Java 25 or newer and found none: install one ^(https://adoptium.net^) or set PAIRWRIGHT_JAVA to the one you have. 1>&2
    exit /b 1
)

rem Only what opens windows, or draws them for a tour, is given JavaFX.
set "windows="
if "%~1"=="" set "windows=yes"
for %%A in (%*) do (
    if "%%~A"=="open" set "windows=yes"
    if "%%~A"=="tour" set "windows=yes"
)
rem Where the archive was not written for this place, windows open sooner without.
set "place="
if exist "%lib%\desktop.place" set /p place=<"%lib%\desktop.place"
set "archive="
if "%place%"=="%lib%" set archive="-XX:AOTCache=%lib%\desktop.aot"
if defined windows (
    "%java%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --module-path "%lib%\javafx" "@%lib%\desktop.options" %archive% -classpath "%lib%\pairwright.jar" org.pairwright.Main %*
) else (
    "%java%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "@%lib%\command.options" "-XX:SharedArchiveFile=%lib%\commands.jsa" -classpath "%lib%\pairwright.jar" org.pairwright.Main %*
)
exit /b %ERRORLEVEL%

rem Keeps the Java of this path if none is kept yet, it is one, and it is new enough.
:try
if defined java exit /b 0
if not exist "%~1" exit /b 0
if exist "%~1\" exit /b 0
set "version=0"
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~dp1..\release" 2^>nul') do (
    for /f "tokens=1 delims=.-+" %%M in ("%%~V") do set "version=%%M"
)
if %version% GEQ 25 set "java=%~1"
exit /b 0
