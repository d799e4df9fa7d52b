// What is told to whoever began long work.
import type { NoticeSentences } from '../../kit/notices.ts'

export const notices = {
  jobDone: { icon: 'circle-check', text: { ar: 'انتهى العمل: {what}.', fr: 'Travail terminé : {what}.', en: 'Work is done: {what}.' } },
  jobFailed: {
    icon: 'triangle-alert',
    text: { ar: 'تعثّر العمل: {what}. افتحه لمعرفة ما يمكن فعله.', fr: 'Travail interrompu : {what}. Voyez que faire.', en: 'Work was broken off: {what}. See what can be done.' },
  },
} satisfies NoticeSentences
