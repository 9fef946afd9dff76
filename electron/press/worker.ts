import type { PressCalls } from '../contract/threads';
import { answerCalls } from '../threads/thread';
import { termsOf } from './article/terms';
import { pressEdition } from './edition/edition';

answerCalls<PressCalls>(() => ({
  pressEdition: ({ bytes }) => pressEdition(bytes),
  makeTerms: ({ articles }) => articles.map((article) => ({ id: article.id, terms: termsOf(article) })),
}));
