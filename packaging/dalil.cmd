@echo off
rem Starts what "mvn package -DskipTests" built last: the workbench, or one command.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "BUILT=%HERE%..\target"
set "CACHE=%BUILT%\dalil.aot"
set "MAKING=%BUILT%\dalil.aot.making"
if defined DALIL_REHEARSAL goto :rehearse
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
for /f "delims=" %%F in ('dir /b /a-d "%BUILT%\dalil-*.jar" 2^>nul') do set "JAR=%BUILT%\%%F"
if not defined JAR goto :unbuilt
if not exist "%BUILT%\lib" goto :unbuilt

rem The cache of loaded classes: see packaging/dalil and decision 0014. Made in the background of the first start, in a
rem folder of its own, which is also the lock; never needed. One that is older than the program is not used.
set "NEWEST="
for /f "delims=" %%N in ('dir /b /a-d /o-d "%BUILT%\dalil*" 2^>nul') do if not defined NEWEST set "NEWEST=%%N"
set "USECACHE="
if exist "%CACHE%" if /i not "%NEWEST%"=="dalil.aot" del /q "%CACHE%" >nul 2>&1
if exist "%CACHE%" if /i "%NEWEST%"=="dalil.aot" set "USECACHE="-XX:AOTCache=%CACHE%""
if exist "%CACHE%" goto :run
if not "%~1"=="" goto :run
mkdir "%MAKING%" >nul 2>&1 || goto :run
set "DALIL_REHEARSAL=1"
start "" /b /low "%ComSpec%" /d /c ""%~f0"" <nul >nul 2>&1
set "DALIL_REHEARSAL="

:run
"%FOUND%\bin\java.exe" "@%HERE%java.options" %USECACHE% --module-path "%JAR%;%BUILT%\lib" --module org.dalil/org.dalil.app.Main %*
exit /b %ERRORLEVEL%

:rehearse
rem FOUND and JAR come from the start that asked. No preferences are read, and the cache gets its name when it is whole.
set "APPDATA=%MAKING%"
"%FOUND%\bin\java.exe" "@%HERE%java.options" "-Duser.home=%MAKING%" "-XX:AOTCacheOutput=%MAKING%\new" --module-path "%JAR%;%BUILT%\lib" --module org.dalil/org.dalil.app.Rehearsal
if %ERRORLEVEL% equ 0 if exist "%MAKING%\new" move /y "%MAKING%\new" "%CACHE%" >nul
rmdir /s /q "%MAKING%"
exit /b 0

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
