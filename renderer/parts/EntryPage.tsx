import type { ReactNode } from 'react'
import type { Language } from '../../shared/contract/acts.ts'
import { languageNames, speak, useText, language as spoken } from '../text/text.ts'
import look from './EntryPage.module.css'

interface EntryPageProps { title: string; step?: string; onLanguage?: (language: Language) => void; children: ReactNode }

/** The page before the work: first run, sign-in, and when the data cannot be opened. One column, one thing to do. */
export function EntryPage({ title, step, onLanguage, children }: EntryPageProps) {
  const t = useText()
  return (
    <div className={look.page}>
      <header className={look.bar}>
        <span className={look.product}>Redress {t('words.product')}</span>
        <div role="group" aria-label={t('welcome.language')} className={look.languages}>
          {(Object.keys(languageNames) as Language[]).map((one) => (
            <button
              key={one} type="button" lang={one} aria-pressed={spoken() === one} className={look.language}
              onClick={() => {
                void speak(one)
                onLanguage?.(one)
              }}
            >
              {languageNames[one]}
            </button>
          ))}
        </div>
      </header>
      <main className={look.main}>
        <div className={look.column}>
          {step && <p className={look.step}>{step}</p>}
          <h1 className={look.title}>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  )
}
