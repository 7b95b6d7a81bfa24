import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on the page as it stands: rule and elements. */
export async function axeFaults(page: Page): Promise<[string, string[]][]> {
  // The two packages bring their own copies of the same types, which exactOptionalPropertyTypes tells apart.
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]);
}
