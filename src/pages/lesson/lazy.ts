import { lazyPage } from '#pages/lazy-page.ts'

export const lessonIndex = lazyPage(async () => (await import('./LessonIndex.tsx')).LessonIndex)
export const lessonPage = lazyPage<{ id: string }>(async () => (await import('./LessonPage.tsx')).LessonPage)
export const lessonEditor = lazyPage(async () => (await import('./editor/EditorPage.tsx')).EditorPage)
export const setPage = lazyPage<{ line: string | undefined }>(
  async () => (await import('./SetPage.tsx')).SetPage,
)

export const lessonPresentPage = lazyPage<{ id: string }>(
  async () => (await import('./present/LessonPresentPage.tsx')).LessonPresentPage,
)
