/** Styles of all that is prerendered: they must be there before any script, and some of it no script ever draws. */
import './shared/Layout.module.css';
import './shared/Button.module.css';
import './shared/Back.module.css';
import './shared/Dialog.module.css';
import './shared/KindIcon.module.css';
import './shared/LeftOutQuote.module.css';
import './shared/StatusTag.module.css';
import './settings/SettingsButton.module.css';
import './timeline/TimelinePage.module.css';
import './timeline/EventList.module.css';
import './timeline/ListPages.module.css';
import './timeline/EventRow.module.css';
import './timeline/RowContent.module.css';
import './timeline/RowDate.module.css';
import './timeline/ChosenEvidence.module.css';
import './event/EventPage.module.css';
import './event/Passage.module.css';
import './event/Steps.module.css';
import './event/Conflicts.module.css';
import './event/Neighbours.module.css';
import './article/ArticlePage.module.css';
import './article/ArticleBody.module.css';
import './about/AboutPage.module.css';

import './share/Share.module.css';
import './share/report/ReportPage.module.css';

import './axis/AxisPanel.module.css';
import './axis/MiniAxis.module.css';
import './find/FindBar.module.css';
import './asOf/AsOfSlider.module.css';
import './asOf/History.module.css';
import './timeline/TimelineIsland.module.css';
import './share/print/print.module.css';
