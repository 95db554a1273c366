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
