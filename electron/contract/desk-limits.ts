/** Bytes of an OPML file: 20,000 feeds take about 6 MB. */
export const opmlLimit = 16 * 1024 * 1024;
