/** The store that scripts measure, built by `vite build --mode eval`: Node 20 can't import .ts. */
export { openDatabase } from '../../electron/store/database';
export { expressionOf, planOf } from '../../electron/store/finding/plan';
export { migrate } from '../../electron/store/migrate';
export { readQuery } from '../../electron/store/query/query';
export { readerCalls } from '../../electron/store/reader';
export { writerCalls } from '../../electron/store/writer';
