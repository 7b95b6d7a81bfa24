import './styles/base.css';
import './pageStyles.ts';
import type { ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { ISLANDS, type IslandName } from './islands.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const load = ISLANDS[element.dataset.island as IslandName] as (props: unknown) => Promise<ReactElement>;
  // An island that fails to load leaves the page as it was printed, which reads.
  load(JSON.parse(element.dataset.props ?? '{}')).then(
    island => {
      if (element.hasChildNodes()) hydrateRoot(element, island);
      else createRoot(element).render(island);
      element.dataset.awake = '';
    },
    () => {
      element.dataset.asleep = '';
    },
  );
}
