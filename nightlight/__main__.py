from nightlight.service.command.main import main

main()
