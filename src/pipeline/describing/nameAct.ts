import type { IsoDay } from '../../model/calendar.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { joinNames, type Named, shortName } from './nameEvent.ts';

/** What leads from an act to whom it is aimed at, by the noun of its title. */
const TOWARDS: Readonly<Record<string, string>> = {
  'إرسال قوات': 'إلى',
  'وصول قوات': 'إلى',
  'سحب قوات': 'من',
  'عودة القوات': 'من',
};

/** Papers that two sides make together, by the noun of their title. */
const JOINT: ReadonlySet<string> = new Set(['بيان مشترك', 'اتفاق', 'توقيع وثيقة']);

/** Papers that one side hands to another. */
const HANDED: ReadonlySet<string> = new Set(['رد مكتوب', 'رسالة', 'تسليم وثيقة', 'قائمة مطالب', 'مقترحات']);

/**
 * Titles of what is no conversation: sanctions, papers, troops, ambassadors. Who did it to whom is said only where the text
 * says it; else those concerned follow a colon («طرد دبلوماسيين: الولايات المتحدة وروسيا»), and nothing is claimed.
 */
export function titleOfAct(event: Named, noun: string, lexicon: Lexicon): string {
  const day = event.date.start;
  const sides = withoutTheirStates(event.participants, day, lexicon);
  const target = event.lead.target;
  const name = (id: string): string => shortName(id, lexicon);
  if (target && (event.kind === 'sanctions' || event.kind === 'military')) {
    const state = homeOf(target, day, lexicon);
    const actor = sides.find(id => homeOf(id, day, lexicon) !== state);
    return [noun, actor && `من ${name(actor)}`, TOWARDS[noun] ?? 'على', name(target)].filter(Boolean).join(' ');
  }
  const [first, ...others] = sides;
  if (!first) return event.place ? `${noun} في ${name(event.place)}` : noun;
  if (event.kind === 'document') {
    if (others.length === 0) return `${noun} من ${name(first)}`;
    if (JOINT.has(noun)) return `${noun} بين ${joinNames(sides, lexicon)}`;
    if (HANDED.has(noun)) return `${noun} من ${name(first)} إلى ${joinNames(others, lexicon)}`;
  }
  return `${noun}: ${joinNames(sides, lexicon)}`;
}

/** «بوتين وروسيا»: a state beside somebody who acts for it says nothing more. */
function withoutTheirStates(participants: readonly string[], day: IsoDay, lexicon: Lexicon): readonly string[] {
  const acting = new Set(participants.filter(id => !lexicon.places[id]?.country).map(id => homeOf(id, day, lexicon)));
  return participants.filter(id => !(lexicon.places[id]?.country && acting.has(id)));
}

/** The state that somebody or a body acts for on a day; itself where there is none. */
function homeOf(id: string, day: IsoDay, { people, organisations, places }: Lexicon): string {
  const held = (people[id]?.offices ?? []).filter(([, , from, to]) => from <= day && (to === undefined || day <= to));
  const states = held.map(([, of]) => organisations[of]?.of ?? of).filter(of => places[of]?.country);
  return states[0] ?? organisations[id]?.of ?? id;
}
