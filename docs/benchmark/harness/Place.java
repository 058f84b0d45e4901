import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the sites are: in memory if there is room, since thousands of small files cost some disks
 * more than the tools take.
 *
 * @param folder a new folder
 * @param words what the report says of it
 */
record Place(Path folder, String words) {
  private static final Path MEMORY = Path.of("/dev/shm");

  /** What Recto's own build takes. */
  private static final long BYTES = 500_000_000;

  /** With all that the tools write: on tmpfs, a small file takes 4 KB, and so does its folder. */
  private static final long BYTES_PER_PAGE = 60_000;

  static Place choose(int pages) throws IOException {
    if (isMemory() && Files.getFileStore(MEMORY).getUsableSpace() > room(pages)) {
      return new Place(Files.createTempDirectory(MEMORY, "recto-benchmark."), "on tmpfs");
    }
    System.err.println("/dev/shm has not enough room: everything is on disk");
    return new Place(Files.createTempDirectory("recto-benchmark."), "on disk");
  }

  private static boolean isMemory() throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).type().equals("tmpfs");
  }

  private static long room(int pages) {
    return BYTES + BYTES_PER_PAGE * pages;
  }
}
