import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW, parseViewState, type ViewState, viewSearch } from './viewState.ts';

// Protects links that readers share: what was set comes back, and nothing else.
describe('the view in the URL', () => {
  it('adds nothing on a first visit', () => {
    expect(viewSearch(EMPTY_VIEW)).toBe('');
    expect(parseViewState('')).toEqual(EMPTY_VIEW);
  });

  it('comes back as it was', () => {
    const view: ViewState = {
      kinds: ['summit', 'talks'],
      people: ['biden'],
      statuses: ['planned'],
      sources: ['2021-12-30-خبر'],
      query: 'قمة & جنيف',
      isFolded: true,
      asOf: '2021-12-06',
      chosen: '2021-06-16-summit',
    };
    expect(parseViewState(viewSearch(view))).toEqual(view);
  });

  it('leaves out what it does not understand', () => {
    expect(parseViewState('?kind=opera,summit&status=&asof=2021-02-31&who=,,&utm=1')).toEqual({
      ...EMPTY_VIEW,
      kinds: ['summit'],
    });
  });
});
