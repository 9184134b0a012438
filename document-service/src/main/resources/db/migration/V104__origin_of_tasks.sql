-- A task taken over from a resolution says so in the event, so that whoever hears of the document first knows its origin.
alter table document_task add column resolution_id uuid;
update document_task set resolution_id = resolution_task.resolution_id
    from resolution_task where resolution_task.task_id = document_task.task_id;
