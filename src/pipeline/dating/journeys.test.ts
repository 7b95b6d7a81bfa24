import { describe, expect, it } from 'vitest';
import { datedIn } from '../../build/testing/readForTest.ts';

// Protects journeys of several stops told in one sentence: each stop has its town, its day and whom it led to.
const told = (day: string, body: string): string[] =>
  datedIn(`${body}\n\nالعلاقات بين جو بايدن وفلاديمير بوتين.`, day)
    .filter(({ kind, saying }) => kind !== 'statement' && !saying)
    .map(({ kind, participants, place, when }) =>
      [kind, participants.join('+'), place ?? '-', when?.edtf ?? '-'].join(' '),
    );

describe('a journey', () => {
  it('goes on with «ثم إلى», whomever it has been told to meet since', () => {
    expect(
      told('2022-02-13', 'تتوجه بيربوك إلى كييف غداً الاثنين للقاء كوليبا، ثم إلى موسكو الثلاثاء حيث يستقبلها لافروف.'),
    ).toEqual([
      'visit baerbock kyiv 2022-02-14',
      'meeting baerbock+kuleba kyiv 2022-02-14',
      'visit baerbock moscow 2022-02-15',
      'meeting baerbock+lavrov moscow 2022-02-15',
    ]);
  });

  it('has the day of what its next stop led to', () => {
    expect(
      told('2021-09-02', 'زارت ميركل موسكو في 20 أغسطس، ثم انتقلت إلى كييف حيث التقت زيلينسكي في 22 أغسطس.'),
    ).toEqual([
      'visit merkel moscow 2021-08-20',
      'visit merkel kyiv 2021-08-22',
      'meeting merkel+zelensky kyiv 2021-08-22',
    ]);
  });

  it('may be of talks, which then are elsewhere', () => {
    expect(
      told(
        '2022-01-11',
        'وتنتقل المشاورات غداً الأربعاء إلى بروكسل، حيث يجتمع مجلس الناتو وروسيا للمرة الأولى منذ عام 2019، ثم إلى فيينا الخميس.',
      ),
    ).toEqual(['talks  - 2022-01-12', 'meeting nato+russia brussels 2022-01-12', 'talks  vienna 2022-01-13']);
  });

  it('may be of two, a woman among them', () => {
    expect(told('2022-01-28', 'بيربوك ولودريان سيزوران كييف يومي 7 و8 شباط المقبل.')).toEqual([
      'visit baerbock+le-drian kyiv 2022-02-07/2022-02-08',
    ]);
  });
});

describe('the day of an event', () => {
  it('is not that of a call in which it was only proposed', () => {
    const body =
      'التقى بلينكن لافروف أمس الأربعاء. وكان بايدن قد طرح فكرة القمة مع بوتين خلال اتصال هاتفي في 13 أبريل.';
    expect(told('2021-05-20', body)).toEqual([
      'meeting blinken+lavrov - 2021-05-19',
      'summit biden+putin - -',
      'phone-call biden+putin - 2021-04-13',
    ]);
  });

  it('stands behind a source that is only named', () => {
    expect(
      told('2022-11-20', 'وأعقب ذلك لقاء بيرنز وناريشكين الذي انعقد بحسب رواية صحيفة محلية يوم الأحد 13 نوفمبر.'),
    ).toEqual(['meeting burns+naryshkin - -', 'meeting burns+naryshkin - 2022-11-13']);
  });

  it('is told with a verb of saying and «هاتفياً»', () => {
    expect(told('2022-01-09', 'في 9 ديسمبر يحذر بايدن لوكاشينكو هاتفياً من التصعيد.')).toEqual([
      'phone-call biden+lukashenko - 2021-12-09',
    ]);
  });
});

describe('a list of days to come', () => {
  const list = [
    'مواعيد الأسبوع:',
    'الثلاثاء 15 فبراير/شباط 2022',
    '- يزور شولتس موسكو.',
    'الأربعاء 16 فبراير/شباط 2022',
    '- كان مقررا أن يجتمع كوزاك ويرماك في باريس في هذا اليوم.',
    'الجمعة 18 فبراير/شباط 2022',
    '- ينطلق مؤتمر ميونيخ للأمن ويستمر حتى الأحد.',
    '',
    'وقال بيسكوف إن موسكو تنتظر الرد، وذكّر بلقاء بوتين وماكرون.',
  ].join('\n');

  it('dates what stands under each day, and nothing behind it', () => {
    expect(told('2022-02-13', list)).toEqual([
      'visit scholz moscow 2022-02-15',
      'meeting kozak+yermak paris 2022-02-16',
      'meeting  munich 2022-02-18',
      'meeting putin+macron - -',
    ]);
  });
});

describe('two days', () => {
  it('that follow each other over the end of a month are one meeting', () => {
    expect(told('2021-11-24', 'يجتمع وزراء حلف شمال الأطلسي في ريغا يومي 30 نوفمبر و1 ديسمبر.')).toEqual([
      'meeting nato riga 2021-11-30/2021-12-01',
    ]);
  });
});

describe('an event', () => {
  it('of the day of another one told before', () => {
    expect(
      told('2021-04-16', 'تحدث بايدن وبوتين هاتفيا الثلاثاء 13 أبريل. وفي يوم المكالمة نفسه اجتمع شولتس بماكرون.').at(
        -1,
      ),
    ).toBe('meeting scholz+macron - 2021-04-13');
  });

  it('that somebody goes for with a verb', () => {
    expect(told('2022-01-13', 'ستزور بيربوك موسكو الثلاثاء المقبل لتجتمع مع لافروف.')).toEqual([
      'visit baerbock moscow 2022-01-18',
      'meeting baerbock+lavrov moscow 2022-01-18',
    ]);
  });
});

describe('a visit', () => {
  it('has its days, whichever of them the news is of', () => {
    expect(told('2021-10-14', 'اختتمت نولاند أمس زيارة إلى موسكو استمرت ثلاثة أيام، من 11 إلى 13 أكتوبر.')).toEqual([
      'visit nuland moscow 2021-10-11/2021-10-13',
    ]);
  });

  it('leads to whom it is for in the last of its towns', () => {
    expect(
      told('2022-01-14', 'تحل بيربوك بكييف الاثنين المقبل، قبل أن تتوجه إلى موسكو الثلاثاء 18 يناير للقاء لافروف.').at(
        -1,
      ),
    ).toBe('meeting baerbock+lavrov moscow 2022-01-18');
  });

  it('is to end with what has no day yet', () => {
    expect(told('2021-06-09', 'غادر بايدن واشنطن اليوم الأربعاء في جولة تنتهي بلقاء بوتين في جنيف.').at(-1)).toBe(
      'meeting biden+putin geneva -',
    );
  });
});
