import type { Random } from './random';
import type { BodyMaker } from './site';

const nouns = 'officials residents ministers engineers analysts reporters harbour mountain river winter budget court festival museum bridge drought satellite market railway hospital school island forest police union theatre copper orchard border vaccine tunnel senate'.split(' ');
const verbs = 'said warned hoped feared agreed planned built closed opened measured counted delayed praised refused promised showed'.split(' ');

/** Sentences of one word list, with words of the headline thrown in; nothing but those tells two texts apart. */
const wordList = (opening: boolean): BodyMaker => (headline, _paper, random) => {
  const words = headline.split(' ');
  const sentence = (): string =>
    `The ${random.pick(nouns)} ${random.pick(verbs)} that the ${random.pick(nouns)} ${random.pick(words)} ${random.pick(words)} ${random.pick(nouns)} in ${random.between(1990, 2029)}.`;
  return `${opening ? `${headline}. ` : ''}${Array.from({ length: 30 }, sentence).join(' ')}`;
};

const phrases = [
  'Officials confirmed the details on Tuesday morning.', 'Witnesses described what they had seen in the hours before.', 'The authorities asked the public for patience while they look into it.',
  'Experts said that it was too early to draw conclusions.', 'Local residents gathered to hear the announcement.', 'A spokesperson declined to comment further.', 'The opposition demanded a full explanation in parliament.',
  'Markets showed little reaction to the news.', 'More information is expected later this week.', 'It is not the first time that such a thing has happened.', 'The mayor thanked everyone who had helped.', 'Analysts had expected as much for months.',
  'Work is due to continue until the end of the year.', 'Critics point to the cost, supporters to the jobs.', 'The decision will be reviewed by an independent panel.', 'Several neighbouring towns offered their support.',
];
const about = ['What is known about {} so far is little.', 'The case of {} has been followed closely.', 'People who follow {} were not surprised.', 'Much about {} remains unclear.'];

/** Sentences drawn from one list of phrases; only the words of the headline differ. */
const phraseBook: BodyMaker = (headline, _paper, random) => {
  const told = headline.split(' ').slice(0, 4).join(' ');
  const sentences = random.some(phrases, 9);
  sentences.splice(random.between(0, 3), 0, random.pick(about).replace('{}', told));
  return sentences.join(' ');
};

/** One and the same text under every headline. */
const identical: BodyMaker = () => phrases.slice(0, 10).join(' ');

/** What Reddit's feeds say of every post. */
const reddit: BodyMaker = (_headline, _paper, random) => `submitted by /u/user${random.between(1, 400)} to r/news [link] [comments]`;

/** What hnrss and lobste.rs say of every post. */
const aggregator: BodyMaker = (headline, paper, random) =>
  `Article URL: https://${paper.toLowerCase().replaceAll(' ', '')}.example/${headline.toLowerCase().replaceAll(' ', '-')} Comments URL: https://news.example/item?id=${random.between(1e6, 9e6)} Points: ${random.between(3, 400)} # Comments: ${random.between(0, 300)}`;

/** One sentence on the event, then a paper's lines under each of its articles. */
const newsletter: BodyMaker = (headline, paper, random) =>
  `${headline.split(' ').toReversed().join(' ')}: ${random.pick(phrases)} The post appeared first on ${paper}. Support independent journalism: subscribe to the morning newsletter of ${paper} and receive the five most important stories of the day in your inbox, written by our editors in six time zones. You can cancel at any time. Follow us on Mastodon, Bluesky and Telegram.`;

/** As an agency writes: the headline's words in another order, then its own. */
const short: BodyMaker = (headline, _paper, random) => `${random.some(headline.split(' '), 6).join(' ')}. ${random.pick(phrases)}`;

export const bodies = { wordListAfterHeadline: wordList(true), wordList: wordList(false), phraseBook, identical, reddit, aggregator, newsletter, short, none: () => '' } satisfies Record<string, BodyMaker>;

/** Sentences of a list, with the headline's first characters in one of them: a phrase book for any language. */
export const phraseBookOf = (sentences: readonly string[], kept: (headline: string) => string, joint: string): BodyMaker => (headline, _paper, random) => {
  const chosen: string[] = random.some(sentences, Math.min(7, sentences.length));
  return chosen.map((sentence) => sentence.replace('{}', kept(headline))).join(joint);
};

/** Words of one list, as many as asked. */
export const wordsFrom = (list: readonly string[], count: number, random: Random): string => Array.from({ length: count }, () => random.pick(list)).join(' ');
