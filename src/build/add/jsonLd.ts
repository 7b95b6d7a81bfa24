import { lenientJson } from './lenientJson.ts';

/** What a page says of itself in JSON-LD. */
export interface JsonLd {
  readonly nodes: readonly Json[];
  readonly article?: Json;
  /** A block of it cannot be read. */
  readonly isBroken: boolean;
}

export type Json = Record<string, unknown>;

const ARTICLE_TYPES = /Article|Posting|Report/;
/** JSON-LD deeper than this is not searched. */
const MAX_DEPTH = 8;

export function readJsonLd(blocks: readonly string[]): JsonLd {
  const values = blocks.filter(block => block.trim() !== '').map(lenientJson);
  const nodes = values.flatMap(value => find(value, 0));
  const article = nodes.find(isArticle);
  return { nodes, ...(article && { article }), isBroken: values.includes(undefined) };
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A name, as text, in a node, or in the node of the same page that it refers to. */
export function nameOf(value: unknown, nodes: readonly Json[]): string | undefined {
  const node = Array.isArray(value) ? value[0] : value;
  const { name, '@id': id } = (node ?? {}) as Json;
  const meant = id === undefined ? undefined : nodes.find(other => other['@id'] === id && other.name !== undefined);
  return text(node) ?? text(name) ?? text(meant?.name);
}

export function addressIn(value: unknown): string | undefined {
  return text(value) ?? text((value as Json | undefined)?.['@id']);
}

function isArticle(node: Json): boolean {
  return [node['@type']].flat().some(type => typeof type === 'string' && ARTICLE_TYPES.test(type));
}

function find(value: unknown, depth: number): Json[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(item => find(item, depth + 1));
  const node = value as Json;
  return [node, ...[node['@graph'], node.mainEntity].flatMap(item => find(item, depth + 1))];
}
