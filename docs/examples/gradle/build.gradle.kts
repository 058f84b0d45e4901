plugins {
  application
}

val rectoVersion = "0.1.0-SNAPSHOT"

repositories {
  mavenLocal() // Recto, until it is on Maven Central
  mavenCentral()
}

dependencies {
  implementation("dev.recto:recto-runtime:$rectoVersion")
  annotationProcessor("dev.recto:recto-processor:$rectoVersion")
}

application {
  mainClass = "site.Main"
}

tasks.compileJava {
  options.release = 17
  options.encoding = "UTF-8"
  // Reports errors in content and in Java code together.
  options.compilerArgs.add("-XDshould-stop.ifError=FLOW")
  // Without this, Gradle would not notice that a page has changed.
  inputs.dir("content").withPropertyName("content").withPathSensitivity(PathSensitivity.RELATIVE)
}
