/** For readers of books, which bring their own type and colours: only what tells the parts apart. */
export const bookStyle = `body { margin: 0 4%; line-height: 1.5; }
h1, h2, h3 { line-height: 1.15; text-align: left; page-break-after: avoid; break-after: avoid; }
.nameplate { font-size: 2.4em; text-align: center; margin: .4em 0 .1em; letter-spacing: -.03em; }
.dateline { text-align: center; padding: .5em 0; border-top: 3px double; border-bottom: 1px solid; margin: 0 0 1.5em; font-size: .9em; }
.kicker { font-size: .85em; font-weight: bold; margin: 1.5em 0 .2em; }
.kicker + h1, .kicker + h2 { margin-top: 0; }
.standfirst { font-size: 1.15em; margin: .4em 0; }
.facts, .note, .original, figcaption { font-size: .85em; }
.end { border-top: 3px double; margin-top: 2em; padding-top: .5em; }
.end b { font-size: 1.2em; }
ol.front { list-style: none; padding: 0; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1em 1.5em; }
table { border-collapse: collapse; }
td, th { border-bottom: 1px solid; padding: .2em .6em; text-align: left; vertical-align: top; }
pre { white-space: pre-wrap; }
`;

/** The same as a page of its own in a browser. */
export const pageStyle = `${bookStyle}body { max-width: 42em; margin: 0 auto; padding: 0 1.2em 4em; font-family: Georgia, serif; }
article { border-top: 1px solid; margin-top: 3em; }
@media print { article { break-before: page; border: 0; } }
@media (prefers-color-scheme: dark) { html { color-scheme: dark; } }
`;
