import { exit, password } from './first.en.ts'
import { after45, before45 } from './lesson.en.ts'
import { after90 } from './workshop-after.en.ts'
import { before90 } from './workshop-before.en.ts'

/** The questions of the lessons, which stand nowhere else in the app: those before and after are parallel, one by one. */
export const quizzes = {
  password: { title: 'Who gets the password?', questions: [password] },
  exit: { title: 'Exit question', questions: [exit] },
  'before-45': { title: 'Before the lesson', questions: before45 },
  'after-45': { title: 'After the lesson', questions: after45 },
  'before-90': { title: 'Before the workshop', questions: before90 },
  'after-90': { title: 'After the workshop', questions: after90 },
} as const

export type QuizId = keyof typeof quizzes

export const quizIndex = Object.keys(quizzes) as QuizId[]
