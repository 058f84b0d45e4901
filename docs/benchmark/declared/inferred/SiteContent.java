package site;

@dev.recto.ContentCollection(
    from = "podcast",
    registry = "Episodes",
    key = "S{season}E{episode}",
    orderBy = "-date")
@dev.recto.DataCollection(
    from = "people.csv",
    registry = "People",
    record = "Person",
    key = "{name}")
interface SiteContent {}
