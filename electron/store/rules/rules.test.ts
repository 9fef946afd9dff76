import { expect, test } from '@playwright/test';
import type { ListQuery } from '../../contract/model';
import type { RuleAction, RuleCondition, RuleContent } from '../../contract/rules';
import { openTestArchive, type TestArchive, type TestArticle } from '../../testing/archive';

let archive: TestArchive;
let feed = 0;

const all: ListQuery = { view: { kind: 'all' }, filter: 'all' };
const muted: ListQuery = { view: { kind: 'muted' }, filter: 'all' };

test.beforeEach(() => {
  archive = openTestArchive();
  feed = archive.follow('The Daily Harbour', 'World/Asia', 'https://harbour.example/feed');
});

test.afterEach(() => archive.close());

const rule = (conditions: RuleCondition[], actions: RuleAction[] = [{ kind: 'mute' }], more: Partial<RuleContent> = {}): RuleContent => ({ name: 'Rule', isOn: true, when: 'all', conditions, actions, until: null, ...more });
const titles = (query: ListQuery): string[] => archive.reader.getHeadlines({ ids: [...archive.reader.listHeadlines({ query, folded: false }).ids] }).map(({ title }) => title).toSorted();
const save = async (content: RuleContent, stored: 'leave' | 'apply' = 'leave'): Promise<{ id: number; caught: number }> => (await archive.writer.saveRule({ id: null, rule: content, stored })).answer;

const articles: readonly TestArticle[] = [
  { title: 'Royal wedding today', text: 'A carriage and a cake.', authors: ['Ada Okafor'], categories: ['Society'], language: 'en' },
  { title: 'Wedding dresses', text: 'The royal family stayed at home; the wedding was elsewhere.', language: 'en-GB' },
  { title: 'Ferry timetable', text: 'One two three four five six seven eight nine ten eleven twelve.', categories: ['Transport'], language: 'de' },
  { title: 'Bitcoin halves', language: 'en' },
];

const table: readonly [what: string, conditions: RuleCondition[], caught: readonly string[]][] = [
  ['words in a row in title or text', [{ field: 'any', operator: 'contains', value: 'royal WEDDING' }], ['Royal']],
  ['a word, whole', [{ field: 'any', operator: 'contains', value: 'bit' }], []],
  ['the beginning of a word', [{ field: 'title', operator: 'contains', value: 'bit*' }], ['Bitcoin']],
  ['in the text only', [{ field: 'text', operator: 'contains', value: 'royal' }], ['Wedding']],
  ['not in the title', [{ field: 'title', operator: 'lacks', value: 'wedding' }], ['Bitcoin', 'Ferry']],
  ['just that title', [{ field: 'title', operator: 'is', value: 'bitcoin halves' }], ['Bitcoin']],
  ['author', [{ field: 'author', operator: 'contains', value: 'okafor' }], ['Royal']],
  ['category', [{ field: 'category', operator: 'is', value: 'transport' }], ['Ferry']],
  ['feed by title', [{ field: 'feed', operator: 'is', value: 'the daily harbour' }], ['Bitcoin', 'Ferry', 'Royal', 'Wedding']],
  ['feed by address', [{ field: 'feed', operator: 'is', value: 'https://www.harbour.example/feed/' }], ['Bitcoin', 'Ferry', 'Royal', 'Wedding']],
  ['feed by a word', [{ field: 'feed', operator: 'contains', value: 'daily' }, { field: 'title', operator: 'contains', value: 'ferry' }], ['Ferry']],
  ['section by name', [{ field: 'section', operator: 'is', value: 'asia' }, { field: 'language', operator: 'is', value: 'de' }], ['Ferry']],
  ['section around it', [{ field: 'section', operator: 'is', value: 'World' }, { field: 'language', operator: 'is', value: 'en' }], ['Bitcoin', 'Royal', 'Wedding']],
  ['not in a section', [{ field: 'section', operator: 'is-not', value: 'World' }], []],
  ['language', [{ field: 'language', operator: 'is-not', value: 'en' }], ['Ferry']],
  ['length', [{ field: 'length', operator: 'more-than', value: 11 }], ['Ferry']],
  ['short', [{ field: 'length', operator: 'less-than', value: 1 }], ['Bitcoin']],
  ['an expression', [{ field: 'title', operator: 'matches', value: '^(royal|bit\\w+)\\b' }], ['Bitcoin', 'Royal']],
  ['an expression that it must not match', [{ field: 'any', operator: 'matches-not', value: 'wedding|ferry' }], ['Bitcoin']],
];

for (const [what, conditions, caught] of table) {
  test(`a rule knows ${what}, as articles come and among those stored`, async () => {
    await save(rule(conditions));
    await archive.arrive(feed, articles);
    expect(titles(muted).map((title) => title.split(' ')[0])).toEqual(caught);
    archive.writer.removeRule({ id: 1 });
    archive.index();
    const trial = await archive.reader.tryRule({ rule: rule(conditions) });
    expect(trial.examples.map(({ title }) => title.split(' ')[0]).toSorted()).toEqual(caught);
    expect(trial).toMatchObject({ count: caught.length, isWhole: true });
  });
}

test('any of several conditions is enough when the rule says so', async () => {
  const either: RuleContent = rule([{ field: 'title', operator: 'contains', value: 'ferry' }, { field: 'author', operator: 'contains', value: 'ada' }], [{ kind: 'mute' }], { when: 'any' });
  await save(either);
  await archive.arrive(feed, articles);
  expect(titles(muted)).toEqual(['Ferry timetable', 'Royal wedding today']);
});

test('what is muted is in no list, count or search but Muted and is:muted', async () => {
  await save(rule([{ field: 'any', operator: 'contains', value: 'wedding' }]));
  await archive.arrive(feed, articles);
  archive.index();
  const { reader } = archive;
  expect(titles(all)).toEqual(['Bitcoin halves', 'Ferry timetable']);
  const counts = reader.getCounts();
  expect(counts).toMatchObject({ unread: 2, today: 2, muted: 2 });
  expect(reader.searchHeadlines({ text: 'wedding', sort: 'date', limit: 10, hits: 0 })?.total).toBe(0);
  expect(reader.searchHeadlines({ text: 'wedding is:muted', sort: 'date', limit: 10, hits: 0 })?.total).toBe(2);
  expect(reader.searchHeadlines({ text: 'carriage', sort: 'date', limit: 10, hits: 0, view: { kind: 'muted' } })?.total).toBe(1);
});

test('every action is done in the transaction that stores the article, and told', async () => {
  const actions: RuleAction[] = [{ kind: 'mark-read' }, { kind: 'save' }, { kind: 'emphasise' }, { kind: 'notify' }, { kind: 'tag', name: 'Boats' }, { kind: 'move', section: 'Sea/Ferries' }];
  const { id } = await save(rule([{ field: 'title', operator: 'contains', value: 'ferry' }], actions));
  const [, , ferry = 0] = await archive.arrive(feed, articles);
  const headline = archive.reader.getHeadlines({ ids: [ferry] })[0];
  expect(headline).toMatchObject({ read: true, saved: true, isEmphasised: true, tags: ['Boats'] });
  expect(archive.reader.getRail().sections.find((section) => section.id === headline?.sectionId)?.path).toBe('Sea/Ferries');
  expect(archive.reader.getRules()).toMatchObject([{ id, caught: 1, lastCaughtAt: expect.any(Number) }]);
  expect(archive.reader.getRuleCatches({ id, limit: 10 })).toMatchObject([{ articleId: ferry }]);
});

test('articles to tell of come with the announcement', async () => {
  await save(rule([{ field: 'title', operator: 'contains', value: 'ferry' }], [{ kind: 'notify' }, { kind: 'tag', name: 'Boats' }]));
  const poll = archive.writer.storePoll;
  let changes = {};
  archive.writer = { ...archive.writer, storePoll: async (input) => poll(input).then((written) => ((changes = written.changes), written)) };
  const [, , ferry = 0] = await archive.arrive(feed, articles);
  expect(changes).toMatchObject({ arrived: 4, notices: [ferry], tags: true });
});

test('a rule that is off or has ended does nothing', async () => {
  const { id } = await save(rule([{ field: 'title', operator: 'contains', value: 'ferry' }]));
  await save(rule([{ field: 'title', operator: 'contains', value: 'bitcoin' }], [{ kind: 'mute' }], { until: Date.now() - 1 }));
  archive.writer.setRuleOn({ id, isOn: false });
  await archive.arrive(feed, articles);
  expect(titles(muted)).toEqual([]);
});

test('a rule put to what is stored is taken back with all it did, also after a restart', async () => {
  await archive.arrive(feed, articles);
  archive.index();
  const before = archive.reader.exportArticles({ after: 0, limit: 10 });
  const { caught } = await save(rule([{ field: 'any', operator: 'contains', value: 'wedding' }], [{ kind: 'mute' }, { kind: 'tag', name: 'W' }, { kind: 'move', section: 'Society' }, { kind: 'save' }]), 'apply');
  expect(caught).toBe(2);
  expect(titles(muted)).toEqual(['Royal wedding today', 'Wedding dresses']);
  archive.restart();
  expect(archive.writer.undo(undefined).answer).toEqual({ kind: 'apply-rule', name: 'Rule', count: 2 });
  expect(archive.reader.exportArticles({ after: 0, limit: 10 })).toEqual(before);
  expect(archive.reader.getRules()).toEqual([]);
});

test('muting words hides what is stored, indexed or not, and what comes; removing the rule shows it again but what another mutes', async () => {
  await archive.arrive(feed, articles);
  const { answer } = archive.writer.muteWords({ words: ' royal ', until: Date.now() + 1_000_000 });
  expect(answer.caught).toBe(2);
  await save(rule([{ field: 'title', operator: 'contains', value: 'dresses' }]), 'apply');
  // The same words again renew the rule.
  expect(archive.writer.muteWords({ words: 'royal', until: null }).answer.id).toBe(answer.id);
  expect(archive.reader.getRules()).toMatchObject([{ until: null }, {}]);
  await archive.arrive(feed, [{ title: 'Royal visit' }]);
  expect(titles(muted)).toEqual(['Royal visit', 'Royal wedding today', 'Wedding dresses']);
  archive.writer.removeRule({ id: answer.id });
  expect(titles(muted)).toEqual(['Wedding dresses']);
  expect(archive.writer.undo(undefined).answer).toEqual({ kind: 'remove-rule', name: 'royal' });
  expect(titles(muted)).toEqual(['Royal visit', 'Royal wedding today', 'Wedding dresses']);
  expect(archive.reader.getRules()[0]).toMatchObject({ id: answer.id, caught: 3 });
});

test('rules go out and come in as they are, each once', async () => {
  await save(rule([{ field: 'any', operator: 'matches', value: 'a|b' }, { field: 'length', operator: 'less-than', value: 50 }], [{ kind: 'mute' }, { kind: 'tag', name: 'Short' }], { until: Date.UTC(2030, 0, 1) }));
  archive.writer.muteWords({ words: 'gossip', until: null });
  const exported = archive.reader.exportRules();
  expect(exported[0]).toMatchObject({ until: '2030-01-01T00:00:00.000Z' });
  expect((await archive.writer.importRules({ rules: exported })).answer).toEqual({ added: 0, known: 2 });
  for (const { id } of archive.reader.getRules()) archive.writer.removeRule({ id });
  expect((await archive.writer.importRules({ rules: [...exported, ...exported] })).answer).toEqual({ added: 2, known: 2 });
  expect(archive.reader.exportRules()).toEqual(exported);
});

test('an expression that cannot be read is refused in words, and nothing is kept', async () => {
  for (const value of ['(', 'a(?=b)', '(a)\\1']) {
    await expect(save(rule([{ field: 'title', operator: 'matches', value }]))).rejects.toThrow(/can't be read, so nothing was changed/);
    await expect(archive.reader.tryRule({ rule: rule([{ field: 'title', operator: 'matches', value }]) })).rejects.toThrow(/can't be read/);
  }
  expect(archive.reader.getRules()).toEqual([]);
});

test('an expression that would keep a backtracking engine for ever is answered', async () => {
  await save(rule([{ field: 'any', operator: 'matches', value: '(a+)+$' }, { field: 'any', operator: 'matches', value: '^(([a-z])+.)+[A-Z]([a-z])+$' }]));
  await archive.arrive(feed, [{ title: 'Hostile', text: `${'a'.repeat(40_000)}!` }]);
  expect(titles(all)).toEqual(['Hostile']);
});

test('rules in another order act in that order', async () => {
  const one = await save(rule([{ field: 'title', operator: 'contains', value: 'ferry' }], [{ kind: 'move', section: 'One' }]));
  const two = await save(rule([{ field: 'title', operator: 'contains', value: 'ferry' }], [{ kind: 'move', section: 'Two' }]));
  archive.writer.orderRules({ ids: [two.id, one.id] });
  const [, , ferry = 0] = await archive.arrive(feed, articles);
  const sectionId = archive.reader.getHeadlines({ ids: [ferry] })[0]?.sectionId;
  expect(archive.reader.getRail().sections.find(({ id }) => id === sectionId)?.path).toBe('One');
});

test('what is muted says which rule hides it, and can be shown again while the rule stays', async () => {
  const { id } = await save(rule([{ field: 'any', operator: 'contains', value: 'wedding' }], [{ kind: 'mute' }, { kind: 'tag', name: 'mute' }], { name: 'Weddings' }));
  await save(rule([{ field: 'title', operator: 'contains', value: 'royal' }], [{ kind: 'tag', name: 'mute' }]));
  const [royal = 0, dresses = 0, ferry = 0] = await archive.arrive(feed, articles);
  const reasons = archive.reader.getMuteReasons({ ids: [royal, dresses, ferry] }).toSorted((a, b) => b.articleId - a.articleId);
  expect(reasons).toEqual([royal, dresses].toSorted((a, b) => b - a).map((articleId) => ({ articleId, ruleId: id, ruleName: 'Weddings' })));
  archive.writer.unmuteArticles({ ids: [royal, ferry] });
  expect(titles(muted)).toEqual(['Wedding dresses']);
  expect(archive.reader.getMuteReasons({ ids: [royal] })).toEqual([]);
  expect(archive.reader.getRules()[0]).toMatchObject({ id, isOn: true, caught: 2 });
  expect((await archive.writer.undo(undefined)).answer).toEqual({ kind: 'unmute', count: 1 });
  expect(titles(muted)).toEqual(['Royal wedding today', 'Wedding dresses']);
});
