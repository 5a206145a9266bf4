/** Whether a presentation is part of a lesson: one of the lesson's own screens, or a flow with a plan beside it. */
export function isOfLesson(id: string, params: URLSearchParams): boolean {
  return id === 'lesson' || params.has('lesson')
}
