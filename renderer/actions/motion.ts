/** Whether things are to stand still: the system says so, or the person does in Settings (theme/theme.ts). */
export function isMotionReduced(): boolean {
  return document.documentElement.dataset['motion'] === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function scrollBehaviour(): ScrollBehavior {
  return isMotionReduced() ? 'instant' : 'smooth';
}
