import type { ReactElement, ReactNode } from 'react';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { STRINGS } from '../strings.ts';
import { Island } from './Island.tsx';
import styles from './Layout.module.css';
import { href } from './site.ts';

export interface LayoutProps {
  /** Which section of the site the page belongs to, when it is one of the menu's. */
  readonly section?: 'timeline' | 'about';
  readonly children: ReactNode;
}

/** What every page has: skip link, menu, settings, footer. */
export function Layout({ section, children }: LayoutProps): ReactElement {
  return (
    <>
      <a className={styles.skip} href="#content">
        {STRINGS.skipToContent}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.name} href={href('')}>
            <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
              <path d="M2 16h28" />
              <circle cx="24" cy="16" r="4" />
              <circle cx="9" cy="16" r="3" />
            </svg>
            {STRINGS.shortName}
          </a>
          <nav className={styles.nav} aria-label={STRINGS.mainNavigation}>
            <a href={href('')} className={styles.home} aria-current={section === 'timeline' ? 'page' : undefined}>
              {STRINGS.toTimeline}
            </a>
            <a href={href('about/')} aria-current={section === 'about' ? 'page' : undefined}>
              {STRINGS.toAbout}
            </a>
            <div className={styles.settings} data-needs-script="">
              <Island name="settings" props={{}} />
            </div>
          </nav>
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.footerInner}>
          <p className={styles.promise}>{PAGE_STRINGS.footerPromise}</p>
          <p>
            {PAGE_STRINGS.footerRights}{' '}
            <a href={href('report/')} className={styles.footerLink}>
              {STRINGS.toReport}
            </a>{' '}
            <a href={href('data/timeline.json')} className={styles.footerLink}>
              {STRINGS.data}
            </a>
          </p>
        </div>
      </footer>
    </>
  );
}
