<#-- Dependencies that stay outside of the jar. -->
<#assign outside = ["commonmark", "jspecify", "recto-runtime"] />
Libraries inside this jar, each with its version, license and address. META-INF/NOTICE has more about some of them.

<#list dependencyMap as entry>
<#assign library = entry.getKey() />
<#if !outside?seq_contains(library.artifactId)>
${library.groupId}:${library.artifactId} ${library.version}, ${entry.getValue()?join(" and ")}, ${library.url}
</#if>
</#list>
