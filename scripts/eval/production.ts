/** The production code that is measured, as one module for plain Node. */
export { extractArticle } from '../../electron/press/article/extract';
export { feedContent, isExcerpt } from '../../electron/press/article/excerpt';
export { chooseContent } from '../../electron/press/article/choose';
export { judgePage } from '../../electron/press/article/judge';
export { sanitise } from '../../electron/press/article/sanitise';
