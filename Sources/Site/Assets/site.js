// What pages do where scripts run.
