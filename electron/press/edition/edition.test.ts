import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { bundledEditionSchema } from '../../contract/edition';
import { problemOf } from '../../contract/errors';
import { pressEdition } from './edition';
import * as v from 'valibot';

const folder = new URL('../../../assets/edition/', import.meta.url);
const bytes = readFileSync(new URL('edition.json', folder));
const schema: object = JSON.parse(readFileSync(new URL('edition.schema.json', folder), 'utf8')) as object;

test('the bundled edition is what both its schemas say', () => {
  const edition: unknown = JSON.parse(bytes.toString());
  const validate = new Ajv().compile(schema);
  expect(validate(edition), JSON.stringify(validate.errors)).toBe(true);
  expect(v.safeParse(bundledEditionSchema, edition).success).toBe(true);
});

test('both schemas refuse the same damage', () => {
  const validate = new Ajv().compile(schema);
  for (const damage of [
    (edition: Record<string, unknown>) => delete edition['story'],
    (edition: Record<string, unknown>) => (edition['headlines'] = [{ key: 'a', title: '', section: 'World' }]),
    (edition: Record<string, unknown>) => (edition['headlines'] = [{ key: 'No Spaces', title: 'x', section: 'World' }]),
    (edition: Record<string, unknown>) => (edition['sections'] = 'World'),
  ]) {
    const edition = JSON.parse(bytes.toString()) as Record<string, unknown>;
    damage(edition);
    expect(validate(edition)).toBe(false);
    expect(v.safeParse(bundledEditionSchema, edition).success).toBe(false);
  }
});

test('the story keeps its order: three headings, and the credit where the text has it', () => {
  const { articles, related } = pressEdition(bytes);
  const story = articles[0];
  expect(articles).toHaveLength(18);
  expect(related.guids).toHaveLength(17);
  expect(new Set(related.guids)).toEqual(new Set(articles.slice(1).map(({ guid }) => guid)));
  expect(story?.titleIsEditorial).toBe(true);
  expect(story?.body?.html.match(/<h2>/g)).toHaveLength(3);
  expect(story?.body?.html.endsWith('<p><small>Photo: Matthew Manuel/Unsplash</small></p>')).toBe(true);
  expect(story?.body?.text).not.toContain('Photo:');
  expect(articles.slice(1).every(({ body }) => body === null)).toBe(true);
});

test('a damaged file is named as such', () => {
  for (const damaged of ['', '{', '{"title":"x"}', '\uFFFD', '[]']) {
    try {
      pressEdition(new TextEncoder().encode(damaged));
      throw new Error('should have been refused');
    } catch (error) {
      expect(problemOf(error).code).toBe('edition-damaged');
    }
  }
});
