import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes a zip that runs where there is no Java: the command line, the examples, and a runtime that holds no more than they
 * need. It is for the system that it is made on.
 *
 * <p>Usage: {@code java script/Bundle.java JARS OUT}, run by a JDK from the root of the repository. JARS holds
 * {@code ytterby.jar} and what its manifest names; the zip is written into OUT and its path printed.
 */
public final class Bundle {
    /** Found by name and not by the code: the encodings of East Asia. */
    private static final Set<String> BY_NAME = Set.of("jdk.charsets");

    private static final FileTime ALWAYS = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private static final String UNIX = """
            #!/bin/sh
            # Runs Ytterby with the runtime beside it. YTTERBY_JAVA_OPTS: further options for the JVM, separated by blanks.
            set -u
            self=$0
            while [ -h "$self" ]; do
              link=$(readlink "$self") || exit 3
              case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
            done
            home=$(CDPATH='' cd "$(dirname "$self")" && pwd -P) || exit 3
            # the full compiler pays where there is much to do
            quick='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'
            for f in "$@"; do [ ! -f "$f" ] || [ -z "$(find "$f" -size +1024k)" ] || quick=; done
            # shellcheck disable=SC2086  # the options are words
            set -- -jar "$home/app/ytterby.jar" "$@"
            [ -z "${YTTERBY_JAVA_OPTS:-}" ] || set -- $YTTERBY_JAVA_OPTS "$@"
            # classes made ready by the first start; the JVM passes over an archive that does not fit
            [ ! -w "$home/app" ] || set -- -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$home/app/ytterby.jsa" '-Xlog:cds*=off' "$@"
            # a stdin that is closed would be the first file that the JVM opens
            { true 3<&0; } 2>/dev/null || exec </dev/null
            exec "$home/runtime/bin/java" $quick "$@"
            """;

    private static final String WINDOWS = """
            @echo off
            rem Runs Ytterby with the runtime beside it. YTTERBY_JAVA_OPTS: further options for the JVM.
            setlocal EnableExtensions DisableDelayedExpansion
            rem Answers are UTF-8; the window is set to it, and back.
            set "page="
            for /f "tokens=2 delims=:." %%P in ('chcp') do set "page=%%P"
            if defined page chcp 65001 >nul
            "%~dp0runtime\\bin\\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %YTTERBY_JAVA_OPTS% -jar "%~dp0app\\ytterby.jar" %*
            set "code=%errorlevel%"
            if defined page chcp %page% >nul
            exit /b %code%
            """;

    private final Path root;
    private final Path folder;

    private Bundle(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: java script/Bundle.java JARS OUT");
        }
        Path work = Files.createTempDirectory("ytterby-bundle");
        try {
            String name = "ytterby-" + system();
            Bundle bundle = new Bundle(Path.of(""), Files.createDirectory(work.resolve(name)));
            bundle.jars(Path.of(arguments[0]));
            bundle.runtime();
            bundle.pages();
            bundle.launcher();
            Path zip = Files.createDirectories(Path.of(arguments[1])).resolve(name + ".zip");
            bundle.zip(work, zip);
            System.out.println(zip);
        } finally {
            delete(work);
        }
    }

    /** The system and the processor, as downloads are usually named. */
    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ", -1)[0];
        return os + "-" + System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    }

    /** The jar and those that it names, no other ones that lie beside them. */
    private void jars(Path from) throws IOException {
        Path app = Files.createDirectory(folder.resolve("app"));
        Path main = from.resolve("ytterby.jar");
        Files.copy(main, app.resolve("ytterby.jar"));
        try (JarFile jar = new JarFile(main.toFile())) {
            for (String named : jar.getManifest().getMainAttributes().getValue("Class-Path").strip().split(" +", -1)) {
                Path target = app.resolve(named);
                Files.createDirectories(target.getParent());
                Files.copy(from.resolve(named), target);
            }
        }
    }

    private void runtime() throws IOException {
        Set<String> modules = new TreeSet<>(BY_NAME);
        List<String> jdeps = new ArrayList<>(List.of("--multi-release", "21", "--ignore-missing-deps", "--print-module-deps"));
        files(folder.resolve("app"))
                .map(Path::toString)
                .filter(jar -> !jar.contains("jackson")) // it can use windows and databases, and goes without
                .forEach(jdeps::add);
        modules.addAll(List.of(tool("jdeps", jdeps).strip().split(",", -1)));
        tool(
                "jlink",
                List.of(
                        "--add-modules",
                        String.join(",", modules),
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--generate-cds-archive",
                        "--output",
                        folder.resolve("runtime").toString()));
    }

    private static String tool(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException(name + " is part of a JDK; this is none"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        if (tool.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " failed: " + out + err);
        }
        return out.toString();
    }

    private void pages() throws IOException {
        Path examples = Files.createDirectory(folder.resolve("examples"));
        for (Path file : files(root.resolve("examples")).toList()) {
            Files.copy(file, examples.resolve(file.getFileName().toString()));
        }
        Files.copy(root.resolve("LICENSE"), folder.resolve("LICENSE"));
    }

    private void launcher() throws IOException {
        if (system().startsWith("windows")) {
            Files.writeString(folder.resolve("ytterby.cmd"), WINDOWS.replace("\n", "\r\n"));
        } else {
            Path launcher = Files.writeString(folder.resolve("ytterby"), UNIX);
            launcher.toFile().setExecutable(true, false);
        }
    }

    /** With the rights of its files where the system has such; times say nothing. */
    private void zip(Path from, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        boolean rights = from.getFileSystem().supportedFileAttributeViews().contains("posix");
        Map<String, String> how = Map.of("create", "true", "enablePosixFileAttributes", String.valueOf(rights));
        try (FileSystem archive = FileSystems.newFileSystem(zip, how)) {
            for (Path file : files(from).toList()) {
                Path inside = archive.getPath(from.relativize(file).toString());
                if (inside.getParent() != null) {
                    Files.createDirectories(inside.getParent());
                }
                Files.copy(file, inside);
                if (rights) {
                    Files.setPosixFilePermissions(inside, rights(file));
                }
                Files.setLastModifiedTime(inside, ALWAYS);
            }
        }
    }

    /** Readable by everybody, runnable as it was. */
    private static Set<PosixFilePermission> rights(Path file) {
        Set<PosixFilePermission> rights = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (Files.isExecutable(file) && file.toFile().canExecute()) {
            rights.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
        }
        return rights;
    }

    /** Links are followed: a zip that holds none unpacks everywhere. */
    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
