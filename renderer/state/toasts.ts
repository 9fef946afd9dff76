import type { StateCreator } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** `problem` stays until it is dismissed and is said at once. */
  readonly kind: 'done' | 'problem';
  /** Offers to take back what the toast tells of. */
  readonly canUndo: boolean;
}

/** One toast at a time: the newest thing that happened. */
export interface ToastsSlice {
  readonly toast: Toast | null;
  showToast(toast: Omit<Toast, 'id'>): void;
  dismissToast(): void;
}

export const createToastsSlice: StateCreator<ToastsSlice, [], [], ToastsSlice> = (set, get) => ({
  toast: null,
  showToast: (toast) => set({ toast: { ...toast, id: (get().toast?.id ?? 0) + 1 } }),
  dismissToast: () => set({ toast: null }),
});
