export {
  ClockTime,
  createTask,
  finishTask,
  moveTasks,
  removeTask,
  Task,
  task,
  tasks,
  TaskSource,
  tasksMoved,
  TaskView,
  updateTask,
} from './contract/tasks.ts'
export type { TaskChanged, TaskDraft, TaskService } from './contract/tasks.ts'
export { Today, today } from './contract/today.ts'
export {
  addDevice,
  Channel,
  Notification,
  NotificationKind,
  notifications,
  notified,
  Preferences,
  preferences,
  readNotifications,
  removeDevice,
  setPreferences,
} from './contract/notifications.ts'
export type { NotificationDraft, NotificationService } from './contract/notifications.ts'
