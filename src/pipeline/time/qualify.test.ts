import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { tagTime } from './tagTime.ts';

// What stands outside the span changes the EDTF alone: span, value and days are as without it.
describe('qualify', () => {
  it.each([
    ['تتدهور العلاقات منذ يونيو 2021.', 'يونيو 2021', '2021-06/..'],
    ['اعتبارا من 16 يونيو 2021 تسري الهدنة.', '16 يونيو 2021', '2021-06-16/..'],
    ['منذ الأسبوع الماضي يتفاوضون.', 'الأسبوع الماضي', '2021-12-20/..'],
    ['يتظاهرون منذ مطلع تشرين الأول.', 'مطلع تشرين الأول', '2021-10-01~/..'],
    ['استمر الحوار حتى يناير 2022.', 'يناير 2022', '../2022-01'],
    ['يسري الاتفاق إلى غاية صيف 2022.', 'صيف 2022', '../2022-08-31'],
    ['ربما في يناير 2022 يلتقيان.', 'يناير 2022', '2022-01?'],
    ['قد يكون في يناير 2022.', 'يناير 2022', '2022-01?'],
    ['قد يلتقيان في يناير 2022.', 'يناير 2022', '2022-01'],
    ['يلتقيان في يناير المقبل على الأرجح.', 'يناير المقبل', '2022-01?'],
    ['تأسست عام 1990 تقريبا.', 'عام 1990', '1990~'],
    ['ربما نحو عام 1990.', 'نحو عام 1990', '1990%'],
  ])('%s', (sentence, text, written) => {
    const [found] = tagTime(normalise(sentence), '2021-12-30');
    expect(found?.text).toBe(text);
    expect(found?.edtf).toBe(written);
    expect(() => edtf(written)).not.toThrow();
    expect(found?.value).not.toMatch(/[?~%]|\.\./);
  });
});
