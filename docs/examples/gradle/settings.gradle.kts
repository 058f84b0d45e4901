rootProject.name = "site"
