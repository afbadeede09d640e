package se.wikimedia.hub.shared.db;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Connections to the hub's database, from the moment on that it may be used. */
public class HubDataSource extends MysqlDataSource {

    @Override
    protected Connection getConnection(Properties properties) throws SQLException {
        try {
            LauncherGate.pass();
        } catch (IOException e) {
            throw new SQLException("nobody tells when the database may be used", e);
        }
        return super.getConnection(properties);
    }
}
