package org.haven;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@org.springframework.boot.context.properties.ConfigurationPropertiesScan
public class Haven {
    public static void main(String[] args) {
        SpringApplication.run(Haven.class, args);
    }
}
