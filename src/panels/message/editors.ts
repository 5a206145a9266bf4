// What a message needs to be changed, in one chunk: a plain walk never asks for it.
export { AddField } from './AddField.tsx'
export { FieldEditor } from './FieldEditor.tsx'
export { PendingChanges } from './PendingChanges.tsx'
export { QuickBreakList } from './QuickBreakList.tsx'
