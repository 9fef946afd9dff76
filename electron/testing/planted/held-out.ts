import { wordsFrom } from './bodies';
import { randomOf, type Random } from './random';
import { plantSite, type PlantedArticle, type PlantedEvent, type SiteSize } from './site';

/** Nothing is tuned on these sites: made-up names, the same kinds of event in other places as bystanders, Latin or woven texts. */

const starts = ['Var', 'Tel', 'Mor', 'Bel', 'Kas', 'Dun', 'Lor', 'Pel', 'Sar', 'Vim', 'Hol', 'Gren', 'Or', 'Jas', 'Quel', 'Rav', 'Tol', 'Ush', 'Zan', 'Ebb'];
const middles = ['ko', 'mi', 'da', 'ra', 'ne', 'li', 'so', 've', 'ta', 'bu'];
const ends = ['na', 'rin', 'vik', 'mouth', 'sted', 'ford', 'lia', 'grad', 'ton', 'bay', 'sund', 'dale'];
const givens = ['Marta', 'Elias', 'Noor', 'Pavel', 'Ingrid', 'Tomas', 'Leila', 'Kofi', 'Hanna', 'Diego'];

const nameOf = (random: Random): string => `${random.pick(starts)}${random.pick(middles)}${random.pick(ends)}`;

/** `x`: a place, `p`: a person, `n`: a number. */
const kinds: readonly (readonly string[])[] = [
  ['Fire guts warehouse in {x}', 'Blaze at {x} warehouse burns through the night', '{x} warehouse destroyed by fire', 'Smoke over {x} as crews fight warehouse fire', 'Cause of {x} blaze still unknown', 'Firefighters return to {x} after flames flare up'],
  ['{p} elected mayor of {x}', 'Mayor {p} wins {x} by {n} votes', 'New mayor for {x}: {p} beats incumbent', '{p} promises a cleaner {x} after victory', 'What {p} wants to change in {x}'],
  ['Train hits lorry near {x}, {n} hurt', '{n} injured in {x} level crossing crash', 'Level crossing at {x} had faulty lights', 'Lorry driver questioned after {x} train crash', 'Rail line through {x} reopens after crash'],
  ['{x} plant to close with loss of {n} jobs', '{n} jobs go as {x} factory shuts', 'Workers at {x} plant told of closure', 'Union vows to fight closure of {x} plant', '{x} reels as largest employer leaves'],
  ['{p} convicted of fraud in {x} trial', 'Jury finds {p} guilty', '{p} faces {n} years in prison', '{p} to appeal against {x} verdict', 'How {p} fooled investors in {x}'],
  ['Floods cut off {x}', '{x} under water as river bursts banks', 'Boats bring food to flooded {x}', 'River falls at {x} after {n} days of flood', 'Army sent to flooded {x}'],
  ['{p} transfers to {x} for record fee', '{x} sign striker {p}', '{p} joins {x} on four-year deal', '{x} fans greet {p} at airport', 'Record fee takes {p} to {x}'],
  ['Scientists at {x} find gene for deafness', '{x} team links gene to deafness', 'Deafness gene found in {x}, says {p}', 'Hope for deaf children after {x} discovery'],
  ['Union at {x} airport calls strike', '{x} airport strike grounds {n} flights', 'Passengers stranded as {x} airport staff walk out', 'Strike at {x} airport ends'],
  ['{x} bans cars from old town', 'Cars out of {x} centre from May', '{x} shopkeepers sue over car ban', 'Car-free {x}: what residents think'],
];

const filled = (pattern: string, { x, p, n }: { readonly x: string; readonly p: string; readonly n: number }): string => pattern.replaceAll('{x}', x).replaceAll('{p}', p).replaceAll('{n}', String(n));

const factsOf = (random: Random): { x: string; p: string; n: number } => ({ x: nameOf(random), p: `${random.pick(givens)} ${nameOf(random)}`, n: random.between(12, 900) });

function inventedEvents(count: number, random: Random): PlantedEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const facts = factsOf(random);
    return { name: `event ${index}`, headlines: random.pick(kinds).map((pattern) => filled(pattern, facts)) };
  });
}

const latin = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum fugiat nulla pariatur'.split(' ');
const woven = ['Speaking to {paper}, one witness said: "{head}"', 'It happened shortly after {hour} in the morning.', 'About {n} people were there at the time.', 'A statement is expected from the town hall at {hour}.', 'The area was closed to traffic for {n} minutes.', 'By our own correspondent.', 'Telephone lines were busy throughout the day.', 'Prices, schools and the weather remained the main topics in the streets.', 'The regional government promised help worth {n} million.', 'Neighbours brought tea and blankets.', 'An inquiry will report within {n} days.'];

const latinBody = (_headline: string, _paper: string, random: Random): string => Array.from({ length: 6 }, () => `${wordsFrom(latin, 14, random)}.`).join(' ');

function wovenBody(headline: string, paper: string, random: Random): string {
  return random
    .some(woven, 8)
    .map((sentence) => sentence.replace('{paper}', paper).replace('{head}', headline.split(' ').slice(-3).join(' ')).replace('{hour}', String(random.between(2, 11))).replace('{n}', String(random.between(3, 90))))
    .join(' ');
}

const site = (body: (headline: string, paper: string, random: Random) => string) => (seed: number, size: SiteSize): PlantedArticle[] => {
  const random = randomOf(seed * 7919 + 13);
  return plantSite(
    {
      ...size,
      papers: [],
      events: inventedEvents(Math.max(2, Math.round(size.feeds * 0.6)), random),
      bystander: (chance) => filled(chance.pick(chance.pick(kinds)), factsOf(chance)),
      body,
      language: seed % 2 === 0 ? 'en' : null,
      span: 80,
    },
    random,
  );
};

export const heldOutGenerators = { 'held out: Latin': site(latinBody), 'held out: woven': site(wovenBody), 'held out: headlines': site(() => '') };
