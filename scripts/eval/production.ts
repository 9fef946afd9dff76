/** The production code that is measured, as one module for plain Node. */
export { extractArticle } from '../../electron/press/article/extract';
export { feedContent, isExcerpt } from '../../electron/press/article/excerpt';
export { chooseContent } from '../../electron/press/article/choose';
export { judgePage } from '../../electron/press/article/judge';
export { sanitise } from '../../electron/press/article/sanitise';
/** The production code that scripts measure and train, built by `vite build --mode eval`: Node 20 can't import .ts. */
export { hashOf } from '../../electron/press/article/hash';
export { termsOf } from '../../electron/press/article/terms';
export { wordsOf } from '../../electron/press/article/words';
export { findCandidates } from '../../electron/store/candidates';
export { isCopy } from '../../electron/store/copies';
export { openDatabase } from '../../electron/store/database';
export { migrate } from '../../electron/store/migrate';
export { commonTerms, ranker } from '../../electron/store/model';
export { featureNames, featuresOf } from '../../electron/store/pair-features';
export { indexTerms } from '../../electron/store/postings';
export { forgetLinks, placeArticle, placementSearch } from '../../electron/store/stories';
export { rankRelated, relatedSearch } from '../../electron/store/ranked';
export { tiesOf } from '../../electron/store/related';
export { rankerOddsOf } from '../../electron/store/same-event';
export { listWithoutTerms, takeInTerms } from '../../electron/store/terms';
export { documentOfArticle } from '../../electron/store/term-document';
export { evidenceNames, titleEvidence } from '../../electron/store/title-evidence';
export { scoreOf, unpackTrees } from '../../electron/store/trees';
/** Made-up sites, for scripts/eval/planted.mjs. */
export { heldOutGenerators } from '../../electron/testing/planted/held-out';
export { openPlantedArchive } from '../../electron/testing/planted/planted-archive';
export { scoreFolding } from '../../electron/testing/planted/score';
export { siteGenerators } from '../../electron/testing/planted/sites';
export { expressionOf, planOf } from '../../electron/store/finding/plan';
export { readQuery } from '../../electron/store/query/query';
export { readerCalls } from '../../electron/store/reader';
export { writerCalls } from '../../electron/store/writer';
