/** The list of tidy-url (MIT, github.com/DrKain/tidy-url), used as data: its own code logs and decodes more than is wanted here. */
declare module 'tidy-url/data/rules.js' {
  interface TidyRule {
    readonly name: string;
    /** Tested against the host, or the whole address where `match_href` says so. */
    readonly match: RegExp;
    readonly match_href?: boolean;
    /** Names of query parameters that only track. */
    readonly rules?: readonly string[];
    readonly exclude?: readonly RegExp[];
    /** The parameter that holds the address this one leads to. */
    readonly redirect?: string;
  }
  const rules: readonly TidyRule[];
  // The module is CommonJS: its exports are the default import.
  // oxlint-disable-next-line import/no-default-export
  export default rules;
}
