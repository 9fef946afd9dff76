// Made by scripts/eval/train-related.mjs.
export const commonTermsTable = '';
export const rankTrees = '';
export const sameTrees = '';
