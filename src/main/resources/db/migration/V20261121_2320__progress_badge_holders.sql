-- A badge's page counts those who hold it.
CREATE INDEX module_completion_of_module ON module_completion (module, badge);
