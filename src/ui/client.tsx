import './styles/base.css';
import './pageStyles.ts';
import { type ReactElement, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { ISLANDS, type IslandName, islandPrefix } from './islands.ts';
import { Awake } from './shared/Awake.tsx';

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const name = element.dataset.island as IslandName;
  const options = { identifierPrefix: islandPrefix(name) };
  const load = ISLANDS[name] as (props: unknown) => Promise<ReactElement>;
  // An island that fails to load leaves the page as it was printed, which reads.
  load(JSON.parse(element.dataset.props ?? '{}')).then(
    island => {
      const awake = <Awake element={element}>{island}</Awake>;
      // As a transition React wakes it in small steps, between which the page answers.
      startTransition(() => {
        if (element.hasChildNodes()) hydrateRoot(element, awake, options);
        else createRoot(element, options).render(awake);
      });
    },
    () => {
      element.dataset.asleep = '';
    },
  );
}
