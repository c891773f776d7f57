-- Origins are counted over everything that sources cite; this index has all that is asked for.
CREATE INDEX source_citation_by_pair ON source_citation (gone, source, cited);
