package dev.recto.processor.cache;

import dev.recto.processor.cache.KeptFile.Packed;
import dev.recto.processor.link.BodyOwner;
import dev.recto.processor.source.Checksum;
import dev.recto.processor.source.ContentFile;
import dev.recto.processor.source.FileState;
import dev.recto.processor.source.FileStates;
import dev.recto.processor.store.EncodedBody;
import dev.recto.processor.syntax.Document;
import dev.recto.processor.syntax.DocumentReader;
import dev.recto.processor.syntax.DocumentSource;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A cache in a folder. */
final class SiteCacheFolder implements SiteCache {
  private final CacheFolder folder;
  private final FileStates states;
  private final byte[] recto = Fingerprint.ofRecto();
  private final CacheIndex before;
  private final BodyFiles bodyFiles;
  private final Optional<FileState> start;
  private final Map<String, KeptFile> files = new ConcurrentHashMap<>();
  private final Map<String, BodySlot> bodies = new ConcurrentHashMap<>();
  private final Map<String, Checksum> resources = new ConcurrentHashMap<>();
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger parsed = new AtomicInteger();
  private final AtomicInteger rendered = new AtomicInteger();
  private final AtomicInteger followed = new AtomicInteger();
  private Surroundings surroundings = Surroundings.NONE;

  SiteCacheFolder(CacheFolder folder, FileStates states) throws IOException {
    this.states = states;
    this.folder = folder;
    this.before = CacheIndex.read(folder, recto);
    this.bodyFiles = new BodyFiles(folder);
    this.start = folder.now();
  }

  @Override
  public DocumentSource documents() {
    return this::document;
  }

  private Document document(ContentFile file) {
    Optional<FileState> state = states.of(file.location());
    KeptFile kept = before.files().get(file.path());
    if (kept != null && kept.isUntouched(state)) {
      Optional<Document> document = decoded(kept, file);
      if (document.isPresent()) {
        files.put(file.path(), kept);
        return document.get();
      }
    }
    opened.incrementAndGet();
    return DocumentReader.read(file, bytes -> document(file, bytes, state));
  }

  private Document document(ContentFile file, byte[] bytes, Optional<FileState> state) {
    Checksum checksum = Checksum.of(bytes);
    KeptFile kept = before.files().get(file.path());
    Optional<Document> same =
        kept != null && kept.checksum().equals(checksum) ? decoded(kept, file) : Optional.empty();
    Document document = same.orElseGet(() -> parsed(file, bytes));
    Optional<Packed> packed =
        document.problems().isEmpty()
            ? Optional.of(Packed.of(DocumentCodec.encode(document)))
            : Optional.empty();
    files.put(file.path(), new KeptFile(state.filter(this::isSettled), checksum, packed));
    return document;
  }

  private Document parsed(ContentFile file, byte[] bytes) {
    parsed.incrementAndGet();
    return DocumentReader.read(file, bytes);
  }

  /** Whether any later change would leave another state. */
  private boolean isSettled(FileState state) {
    return start.isPresent() && state.isSettledBy(start.get());
  }

  private static Optional<Document> decoded(KeptFile kept, ContentFile file) {
    try {
      return kept.document().map(packed -> DocumentCodec.decode(file, packed.reader()));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Checksum> frontMatter() {
    PackedWriter all = new PackedWriter();
    for (var file : new TreeMap<>(files).entrySet()) {
      Optional<Packed> document = file.getValue().document();
      if (document.isEmpty()) {
        return Optional.empty();
      }
      all.text(file.getKey());
      all.packed(document.get());
    }
    return Optional.of(Checksum.of(all.toByteArray()));
  }

  @Override
  public BodyCache bodies(Supplier<Surroundings> now) {
    surroundings = now.get();
    boolean usable = surroundings.renderAs(before.surroundings());
    Map<String, BodySlot> earlier = usable ? before.bodies() : Map.of();
    return new Bodies(earlier, surroundings.leadTo(before.surroundings()));
  }

  /** The bodies of a run. */
  private final class Bodies implements BodyCache {
    private final Map<String, BodySlot> earlier;
    private final boolean ofThisSite;

    Bodies(Map<String, BodySlot> earlier, boolean ofThisSite) {
      this.earlier = earlier;
      this.ofThisSite = ofThisSite;
    }

    @Override
    public boolean isOfThisSite() {
      return ofThisSite;
    }

    @Override
    public Optional<KeptBody> get(BodyOwner owner) {
      ContentFile file = owner.document().file();
      KeptFile known = files.get(file.path());
      BodySlot slot = earlier.get(file.path());
      if (known == null
          || slot == null
          || !slot.file().equals(known.checksum())
          || !slot.place().equals(placeOf(owner))
          || !bodyFiles.has(slot.data(), slot.end())) {
        return Optional.empty();
      }
      try {
        KeptBody body = BodyCodec.decode(file, slot, bodyFiles);
        if (ofThisSite) {
          bodies.put(file.path(), slot);
        }
        return Optional.of(body);
      } catch (RuntimeException e) {
        return Optional.empty();
      }
    }

    @Override
    public void put(BodyOwner owner, KeptBody body) {
      rendered.incrementAndGet();
      keep(owner, body);
    }

    @Override
    public void renew(BodyOwner owner, KeptBody body) {
      followed.incrementAndGet();
      keep(owner, body);
    }

    private void keep(BodyOwner owner, KeptBody body) {
      EncodedBody encoded = body.encoded();
      try {
        byte[] links = BodyCodec.links(body.links().all());
        long at = bodyFiles.add(encoded.rendered().bytes(), encoded.markdown().bytes(), links);
        if (at >= 0) {
          BodySlot slot =
              new BodySlot(
                  body.file(),
                  placeOf(owner),
                  bodyFiles.name(),
                  at,
                  encoded.rendered().checksum(),
                  encoded.markdown().checksum(),
                  Checksum.of(links),
                  Packed.of(BodyCodec.facts(body)));
          bodies.put(owner.document().file().path(), slot);
        }
      } catch (IOException e) {
        bodies.remove(owner.document().file().path());
      }
    }

    private String placeOf(BodyOwner owner) {
      return owner.anchorLinks() + " " + owner.path();
    }
  }

  @Override
  public boolean hadResource(String path, Checksum identity) {
    resources.put(path, identity);
    return identity.equals(before.resources().get(path));
  }

  @Override
  public void commit() {
    try (bodyFiles) {
      CacheIndex now = index(bodies);
      if (!now.isSameAs(before)) {
        CacheIndex folded = index(new BodyFolding(bodyFiles, folder).fold(now.bodies()));
        bodyFiles.finish();
        folded.write(folder, recto);
        bodyFiles.keepOnly(folded.data());
      }
    } catch (IOException e) {
      // The next run does the work again.
    }
  }

  @Override
  public Work work() {
    return new Work(opened.get(), parsed.get(), rendered.get(), followed.get());
  }

  private CacheIndex index(Map<String, BodySlot> slots) {
    return new CacheIndex(
        surroundings, Map.copyOf(files), Map.copyOf(slots), Map.copyOf(resources));
  }
}
