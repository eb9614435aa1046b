"""Services: what a user can do, one service per job."""
