@echo off
rem Starts what "mvn package -DskipTests" built last: the workbench, or one command.
setlocal EnableExtensions EnableDelayedExpansion
set "HERE=%~dp0"
set "BUILT=%HERE%..\target"
set "FOUND="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    if not defined FOUND if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined FOUND call :try "%%~D"
)
if not defined FOUND (
    echo Dalil needs a Java Development Kit, version 25 or newer; install one, for example from adoptium.net, and start Dalil again. 1>&2
    exit /b 1
)

set "JAR="
for %%F in ("%BUILT%\dalil-*.jar") do set "JAR=%%~fF"
if not defined JAR goto :unbuilt
if not exist "%BUILT%\lib" goto :unbuilt

rem The cache of loaded classes: see packaging/dalil. Made in the background after a build; never needed.
set "CACHE=%BUILT%\dalil.aot"
set "USECACHE="
if exist "%CACHE%" for /f "delims=" %%N in ('dir /b /o-d "%BUILT%\dalil*.jar" "%CACHE%" 2^>nul') do if not defined NEWEST set "NEWEST=%%N"
if exist "%CACHE%" if /i "%NEWEST%"=="dalil.aot" set "USECACHE=-XX:AOTCache=%CACHE%"
if not defined USECACHE if "%~1"=="" start "" /b /low "%FOUND%\bin\java.exe" "@%HERE%java.options" "-Duser.home=%BUILT%" "-XX:AOTCacheOutput=%CACHE%" --module-path "%JAR%;%BUILT%\lib" --module org.dalil/org.dalil.app.Rehearsal >nul 2>&1
if defined USECACHE set "USECACHE="%USECACHE%""

"%FOUND%\bin\java.exe" "@%HERE%java.options" %USECACHE% --module-path "%JAR%;%BUILT%\lib" --module org.dalil/org.dalil.app.Main %*
exit /b %ERRORLEVEL%

:unbuilt
echo Dalil is not built yet: run "mvn package -DskipTests" in its folder first. 1>&2
exit /b 1

:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 25 set "FOUND=%~1"
)
exit /b 0
