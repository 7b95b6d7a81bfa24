import { ReportPage } from '../../ui/share/report/ReportPage.tsx';
import { REPORT_STRINGS } from '../../ui/share/report/reportStrings.ts';
import { STRINGS } from '../../ui/strings.ts';
import type { PageSource } from '../page.ts';

export const reportPage: PageSource = ({ timeline }) => [
  {
    path: 'report/',
    head: { title: STRINGS.pageTitle(REPORT_STRINGS.title), description: REPORT_STRINGS.lede },
    body: <ReportPage timeline={timeline} />,
  },
];
