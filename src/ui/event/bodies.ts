import { createContext } from 'react';

/** Bodies of the articles by id, for pages made by the build; empty where only the published data is at hand. */
export const BodiesContext = createContext<ReadonlyMap<string, string>>(new Map());
